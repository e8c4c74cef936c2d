/** The vendors, in types that need none of their documents. */
export type Vendor = "fivecents" | "encorastream" | "contentpool";
