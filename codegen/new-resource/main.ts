/** `npm run new -- fivecents:Thing [file|set]`: writes the files of a new resource below the current folder. */
import { runCommand } from "../../tools/pulumi/expected-error";
import { mark } from "./marks";
import { writeNewResource } from "./write";

runCommand(async () => {
  const paths = writeNewResource(process.cwd(), process.argv[2] ?? "", process.argv[3]);
  console.log(`Written:\n${paths.map((path) => `  ${path}`).join("\n")}\n`);
  console.log(`The tests fail until every ${mark} is replaced. Move the definition and its test into the folder of their
area, as in provider/encorastream/catalogue/, if the vendor has folders. Then:
  1. Run \`npm run record\`, which writes into api/calls.json which operations the resource calls.
     Take those out of api/coverage.ts, which no longer compiles with them.
  2. Run \`npm run fix\`, which writes the SDK's class and the reference page.
  3. Add it to a program in examples/, and a line to CHANGELOG.md.
CONTRIBUTING.md explains each step.`);
  return 0;
});
