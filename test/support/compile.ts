import { join } from "node:path";
import ts from "typescript";
import { projectRoot } from "../../tools/pulumi/folders";

/** The options that programs of users are compiled with, with the SDK's sources in the place of the package. */
export const optionsOfPrograms: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.Node20,
  esModuleInterop: true,
  resolveJsonModule: true,
  types: ["node"],
  paths: {
    "pulumi-ott": [join(projectRoot, "sdk", "index.ts")],
    "pulumi-ott/fivecents": [join(projectRoot, "sdk", "fivecents", "index.ts")],
    "pulumi-ott/encorastream": [join(projectRoot, "sdk", "encorastream", "index.ts")],
    "pulumi-ott/contentpool": [join(projectRoot, "sdk", "contentpool", "index.ts")],
    "pulumi-ott/series-file": [join(projectRoot, "sdk", "series-file", "read.ts")],
    "pulumi-ott/emulator": [join(projectRoot, "emulator", "index.ts")],
  },
};

/** The files of this repository and its packages: all programs of a test file have them in common. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** What the compiler says of programs of users, given by file names that need not exist. */
export function compileProblems(
  sources: ReadonlyMap<string, string>,
  more: ts.CompilerOptions = {},
): string[] {
  const options = { ...optionsOfPrograms, ...more };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (file) => sources.has(file) || fileExists(file);
  host.readFile = (file) => sources.get(file) ?? readFile(file);
  const own = host.getSourceFile.bind(host);
  host.getSourceFile = (file, format, ...rest) => {
    const source = sources.get(file);
    if (source !== undefined) return ts.createSourceFile(file, source, format, true);
    if (!parsed.has(file)) parsed.set(file, own(file, format, ...rest));
    return parsed.get(file);
  };
  const program = ts.createProgram([...sources.keys()], options, host);
  return [...sources.keys()].flatMap((file) => {
    const source = program.getSourceFile(file);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(
      ({ messageText }) =>
        `${file.slice(projectRoot.length + 1)}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
    );
  });
}
