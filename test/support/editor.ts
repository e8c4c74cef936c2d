import { join } from "node:path";
import ts from "typescript";
import { projectRoot } from "../../tools/pulumi/folders";
import { optionsOfPrograms } from "./compile";

/** What an editor shows of a user's program, by TypeScript's language service. */
export class Editor {
  private readonly file = join(projectRoot, "program.ts");
  private readonly service: ts.LanguageService;

  constructor(private readonly source: string) {
    this.service = ts.createLanguageService({
      getCompilationSettings: () => optionsOfPrograms,
      getScriptFileNames: () => [this.file],
      getScriptVersion: () => "1",
      getScriptSnapshot: (path) => {
        const text = path === this.file ? source : ts.sys.readFile(path);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => projectRoot,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: (path) => path === this.file || ts.sys.fileExists(path),
      readFile: ts.sys.readFile,
      directoryExists: ts.sys.directoryExists,
      getDirectories: ts.sys.getDirectories,
    });
  }

  /** The hover at the end of a text of the program: the type, the text, then the tags one a line. */
  hover(text: string): string {
    const info = this.service.getQuickInfoAtPosition(this.file, this.endOf(text));
    const plain = (parts: ts.SymbolDisplayPart[] | undefined) => ts.displayPartsToString(parts);
    const tags = (info?.tags ?? []).map(({ name, text: content }) => `@${name} ${plain(content)}`);
    return [plain(info?.displayParts), plain(info?.documentation), ...tags].join("\n");
  }

  /** The files, from the repository's root, that "go to definition" leads to. */
  definition(text: string): string[] {
    const found = this.service.getDefinitionAtPosition(this.file, this.endOf(text)) ?? [];
    return found.map(({ fileName }) => fileName.slice(projectRoot.length + 1));
  }

  private endOf(text: string): number {
    const start = this.source.indexOf(text);
    if (start < 0) throw new Error(`the program has no ${text}`);
    return start + text.length - 1;
  }
}
