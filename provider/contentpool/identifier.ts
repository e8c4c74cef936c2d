/** The fact of every output that is a key of the vendor. */
export const identifier = { notSecret: "A key of the Content-pool names an object and opens nothing." };
