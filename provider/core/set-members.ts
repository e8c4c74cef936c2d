/** A value without the members that are not set, at every depth: a program gets them as left out. */
export function setMembers<Value extends object>(value: Value): SetMembers<Value> {
  return withoutNulls(value) as SetMembers<Value>;
}
type SetMembers<Value> = { [Key in keyof Value]: Exclude<Value[Key], null> };

function withoutNulls(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const set = Object.entries(value).filter(([, member]) => member !== null && member !== undefined);
  return Object.fromEntries(set.map(([key, member]) => [key, withoutNulls(member)]));
}
