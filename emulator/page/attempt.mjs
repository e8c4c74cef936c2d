import { byId } from "./dom.mjs";

/** Runs what a button of the page does, and says at the head of the page why it failed. */
export async function attempt(failure, action) {
  const problem = byId("problem");
  try {
    await action();
    problem.textContent = "";
  } catch (error) {
    problem.textContent = `${failure}: ${error.message}`;
  }
}
