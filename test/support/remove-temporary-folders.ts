/** Set-up of every test file: it begins before the file's own hooks, so its end comes after theirs. */
import { afterAll } from "vitest";
import { removeTemporaryFolders } from "./temporary-folder";

afterAll(removeTemporaryFolders);
