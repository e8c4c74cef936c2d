/** Set-up of every unit test file: what it makes the provider keep for later runs is not the user's. */
import { temporaryFolder } from "./temporary-folder";

process.env.XDG_CACHE_HOME = temporaryFolder("cache");
