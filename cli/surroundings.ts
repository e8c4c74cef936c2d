/** Where a command writes. A terminal says that it is one. */
export interface TextStream {
  write(text: string): unknown;
  isTTY?: boolean;
}

/** The process that a command runs in, as it looks from inside. Tests have their own. */
export interface Surroundings {
  input: NodeJS.ReadableStream & { isTTY?: boolean };
  output: TextStream;
  errors: TextStream;
  environment: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths mean. */
  folder: string;
  openBrowser(url: string): void;
  /** Waits until the user ends the command, as by Ctrl-C. */
  untilStopped(): Promise<void>;
}
