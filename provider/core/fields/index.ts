/** The kinds of fields that arguments are made of. Each has one canonical form, whichever vendor uses it. */
export { ipAddress } from "./address";
export { countryCode } from "./country";
export { hostName } from "./host-name";
export { canonicalInstant, instant, writtenInstant } from "./instant";
export { languageCode, languageTag } from "./language";
export { listItem } from "./list-item";
export { setOf } from "./set";
export { calendarDate, dateOrderProblems, localDateTime, timeOfDay } from "./time";
export { type UrlRule, url, webUrl } from "./url";
export { vendorId } from "./vendor-id";
export { yearHint } from "./year";
export { epochMilliseconds, zoneProblem } from "./zone";
