//go:build linux

// go:build lines choose what is built, see the handbook.

package logo

import _ "embed"

//go:embed logo.svg
var logo []byte

// go:embed reads files
func Logo() []byte { return logo }
