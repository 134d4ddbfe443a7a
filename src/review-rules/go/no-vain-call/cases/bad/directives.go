// go:build linux && !cgo // expect: vain-call

package logo

import _ "embed"

// go:embed logo.svg // expect: vain-call
var logo []byte

func Logo() []byte { return logo }
