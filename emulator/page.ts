export const pageHtml = "<!doctype html><title>pulumi-ott emulator</title>";
export const pageSecurity = {};
