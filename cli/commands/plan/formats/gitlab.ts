import type { Plan } from "../plan";

/** The report that GitLab shows on a merge request (`artifacts:reports:terraform`). A replacement is both. */
export function gitlab({ tally }: Plan): string {
  return JSON.stringify({
    create: tally.create + tally.replace,
    update: tally.update,
    delete: tally.delete + tally.replace,
  });
}
