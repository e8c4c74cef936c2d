import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Stands in every new file where somebody must write something. */
export const mark = "FILL-IN";

/** Where such a mark can be left: `npm run new` writes into these folders, and the generated files repeat it. */
const folders = ["provider", "emulator", "sdk", "docs", "test"];

/** Each line with a mark, as `path:line: text`. */
export function marksIn(root: string): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => /\.(ts|md)$/.test(path))
      .sort()
      .flatMap((path) =>
        readFileSync(join(root, folder, path), "utf8")
          .split("\n")
          .flatMap((line, index) =>
            line.includes(mark)
              ? [`${folder}/${path.replaceAll("\\", "/")}:${index + 1}: ${line.trim()}`]
              : [],
          ),
      ),
  );
}
