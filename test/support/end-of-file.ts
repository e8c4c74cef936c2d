/**
 * Set-up of every test file: it begins before the file's own hooks, so its end comes after theirs. One process runs
 * all files of the unit tests: each of them loads our modules anew, so that nothing they hold goes from file to file.
 */
import { afterAll, vi } from "vitest";
import { removeTemporaryFolders } from "./temporary-folder";

afterAll(() => {
  removeTemporaryFolders();
  vi.resetModules();
});
