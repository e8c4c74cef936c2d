import type { ContentPoolClient } from "../provider/contentpool/client";
import type { EncoraStreamClient } from "../provider/encorastream/client";
import type { FiveCentsClient } from "../provider/fivecents/client";

/** One small read of each vendor that needs the credential. */
export const harmlessCalls: Readonly<Record<string, (client: unknown) => Promise<unknown>>> = {
  fivecents: (client) => (client as FiveCentsClient).call("push.servers"),
  encorastream: (client) => (client as EncoraStreamClient).answer("genres.admin.list", {}),
  contentpool: (client) => (client as ContentPoolClient).call("genres.list"),
};
