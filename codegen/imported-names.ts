import type { z } from "zod";
import { nameOf } from "./names";
import type { NestedTypes } from "./nested-types";
import { fileNameOf, type TypeNames } from "./typescript-of";

/** The names that a generated file uses of the other files of its vendor, collected while it is written. */
export class ImportedNames implements TypeNames {
  private readonly used = new Map<string, string>();

  /** `file`: the one that is written, by its name without extension. */
  constructor(
    private readonly nested: NestedTypes,
    private readonly file: string,
  ) {}

  object(object: z.ZodObject): string {
    return this.from("types", this.nested.nameOf(object));
  }

  reference(type: string): string {
    const name = nameOf({ type });
    return this.from(fileNameOf(name), name);
  }

  lines(): string {
    return [...this.used].map(([name, file]) => `import type { ${name} } from "./${file}";\n`).join("");
  }

  private from(file: string, name: string): string {
    if (file !== this.file) this.used.set(name, file);
    return name;
  }
}
