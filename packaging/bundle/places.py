"""Where the bundle and what it is made of lie."""

import product

BUNDLES = product.BUILD / "bundle"
BUNDLE = BUNDLES / product.PROGRAM
MADE = product.BUILD / "made"
LICENCES = "licences"
BILL = "sbom.cdx.json"
