import type { Reporter, TestCase, TestModule } from "vitest/node";

/** A test of another suite that takes longer is named too: nobody shall wonder what goes on. */
const LONG_MILLISECONDS = 5000;

/** Tests with the real engine take minutes: names each file as it begins, and each of its tests as it ends. */
export default class ProgressReporter implements Reporter {
  onTestModuleStart(module: TestModule): void {
    if (module.project.name === "engine") console.log(`   begins ${module.relativeModuleId}`);
  }

  onTestCaseResult(test: TestCase): void {
    const milliseconds = test.diagnostic()?.duration ?? 0;
    if (test.project.name !== "engine" && milliseconds < LONG_MILLISECONDS) return;
    const seconds = Math.round(milliseconds / 1000);
    console.log(
      `   ${test.result().state} ${test.module.relativeModuleId} > ${test.fullName} (${seconds} s)`,
    );
  }
}
