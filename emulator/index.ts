export { startEmulator } from "./server";
export type {
  Emulator,
  EmulatorOptions,
  EmulatorSettings,
  Fault,
  FaultKind,
  LogFilter,
  RequestRecord,
  SettingsChange,
  StoredObject,
  Vendor,
} from "./types";
