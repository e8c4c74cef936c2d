import type { Reporter, TestCase, TestModule } from "vitest/node";

/** Tests with the real engine take minutes: names each file as it begins, and each of its tests as it ends. */
export default class ProgressReporter implements Reporter {
  onTestModuleStart(module: TestModule): void {
    if (module.project.name === "engine") console.log(`   begins ${module.relativeModuleId}`);
  }

  onTestCaseResult(test: TestCase): void {
    if (test.project.name !== "engine") return;
    const seconds = Math.round((test.diagnostic()?.duration ?? 0) / 1000);
    console.log(
      `   ${test.result().state} ${test.module.relativeModuleId} > ${test.fullName} (${seconds} s)`,
    );
  }
}
