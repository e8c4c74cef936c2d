import type { z } from "zod";
import { hoverText } from "./doc-comment";
import { nameOf } from "./names";
import type { SharedMembers } from "./shared-members";
import { fileNameOf, membersOf, type TypeNames } from "./typescript-of";
import type { VendorTypes } from "./vendor-types";

/** Keeps a list of names in one line. */
export const unformatted = "// biome-ignore format: a list of names stands in one line.\n";

/** The names that a generated file uses of the other files of its vendor, collected while it is written. */
export class ImportedNames implements TypeNames {
  private readonly used = new Map<string, string>();

  /** `file`: the one that is written, by its name without extension. */
  constructor(
    readonly vendor: VendorTypes,
    private readonly file: string,
  ) {}

  object(object: z.ZodObject): string {
    return this.from(this.vendor.nested.fileOf(object), this.vendor.nested.nameOf(object));
  }

  reference(type: string): string {
    const name = nameOf({ type });
    return this.from(fileNameOf(name), name);
  }

  /** The interface with this shape: what it extends, the names in one line, and its own members. */
  interfaceOf(
    name: string,
    shape: Record<string, z.ZodType>,
    common: SharedMembers,
    text = hoverText,
  ): string {
    const { shared, own } = common.split(shape);
    const keys = shared.map((key) => JSON.stringify(key)).join(" | ");
    const members = membersOf(own, this, text);
    const body = members === "" ? "{}\n" : `{\n${members}}\n`;
    if (keys === "") return `export interface ${name} ${body}`;
    const heritage = `Pick<${this.from("shared", common.name)}, ${keys}>`;
    return `${unformatted}export interface ${name} extends ${heritage} ${body}`;
  }

  lines(): string {
    return [...this.used].map(([name, file]) => `import type { ${name} } from "./${file}";\n`).join("");
  }

  private from(file: string, name: string): string {
    if (file !== this.file) this.used.set(name, file);
    return name;
  }
}
