import type { Emulator } from "../../emulator";
import type { StoredObject } from "../../emulator/types";

type Vendor = "fivecents" | "encorastream" | "contentpool";

/** How the emulator keeps the objects of each type: their kind, and the field that tells two of them apart. */
const keptAs: Record<string, readonly [kind: string, field: string]> = {
  "fivecents:PushStream": ["streams", "name"],
  "fivecents:PullStream": ["streams", "name"],
  "fivecents:AbrStream": ["streams", "name"],
  "fivecents:DelayedStream": ["streams", "name"],
  "fivecents:ScheduledStream": ["streams", "name"],
  "fivecents:Multistream": ["streams", "name"],
  "fivecents:DvrStream": ["streams", "name"],
  "fivecents:Platform": ["platforms", "name"],
  "fivecents:Playlist": ["playlists", "name"],
  "fivecents:TranscodingProfile": ["profiles", "name"],
  "fivecents:TranscodingFilter": ["filters", "name"],
  "fivecents:StreamDefaults": ["settings", "_id"],
  "encorastream:Genre": ["genres", "slug"],
  "encorastream:Show": ["shows", "title"],
  "encorastream:Season": ["seasons", "season_number"],
  "encorastream:GeoRestriction": ["geoRules", "name"],
  "encorastream:Webhook": ["webhooks", "url"],
  "contentpool:Series": ["series", "title"],
};

export function vendorOf(type: string): Vendor {
  return type.split(":")[0] as Vendor;
}

/** What the emulator calls the objects of a type. */
export function kindOf(type: string): string {
  return (keptAs[type] ?? unknownType(type))[0];
}

/** The living objects of a type's kind, in the vendor's own words. */
export function livingObjects(emulator: Emulator, type: string): StoredObject[] {
  const [kind] = keptAs[type] ?? unknownType(type);
  return emulator.objects(vendorOf(type), kind).filter((one) => !one._deleted);
}

/** The living objects of the same identity as the one with this id, itself included. */
export function likenesses(emulator: Emulator, type: string, id: string): unknown[] {
  const [, field] = keptAs[type] ?? unknownType(type);
  const living = livingObjects(emulator, type);
  const own = living.find((one) => one._id === id.split("/").at(-1) || id.endsWith(`/${one[field]}`));
  return living.filter((one) => one[field] === own?.[field]).map((one) => one[field]);
}

function unknownType(type: string): never {
  throw new Error(`say in keptAs how the emulator keeps a ${type}`);
}
