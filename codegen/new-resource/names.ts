import { definitions } from "../../provider/definitions";
import { ExpectedError } from "../../tools/pulumi/expected-error";
import { vendorNames } from "../names";

/** The spellings of a new resource type, and where its files stand. */
export interface NewNames {
  /** `fivecents:PushStream` */
  type: string;
  vendor: string;
  /** `PushStream` */
  Name: string;
  /** `pushStream` */
  name: string;
  /** `push-stream` */
  file: string;
}

/** @throws ExpectedError where the text is no new resource type of a vendor. */
export function newNames(type: string): NewNames {
  const vendors = Object.keys(vendorNames);
  const [, vendor, Name] = /^(\w+):([A-Z][A-Za-z0-9]*)$/.exec(type) ?? [];
  if (vendor === undefined || Name === undefined || !vendors.includes(vendor)) {
    throw new ExpectedError(
      `${JSON.stringify(type)} is not the type of a resource.\nNothing was written.\n` +
        `Name one of ${vendors.map((one) => `${one}:Thing`).join(", ")}, as in npm run new -- fivecents:Thing.`,
    );
  }
  if (definitions.some((definition) => definition.type === type)) {
    throw new ExpectedError(`${type} already exists.\nNothing was written.\nChoose another name.`);
  }
  const name = `${Name.charAt(0).toLowerCase()}${Name.slice(1)}`;
  return { type, vendor, Name, name, file: name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) };
}
