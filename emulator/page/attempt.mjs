import { byId } from "./dom.mjs";
import { messageOf } from "./values.mjs";

/**
 * Runs what a button of the page does, and says at the head of the page why it failed.
 * @param {string} failure
 * @param {() => unknown} action
 */
export async function attempt(failure, action) {
  const problem = byId("problem");
  try {
    await action();
    problem.textContent = "";
  } catch (error) {
    problem.textContent = `${failure}: ${messageOf(error)}`;
  }
}
