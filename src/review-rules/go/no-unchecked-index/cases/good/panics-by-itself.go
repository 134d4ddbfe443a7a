package keys

import (
	"fmt"
	"strings"
)

type Key struct{ user, kind string }

func Parse(text string) Key {
	parts := strings.Split(text, ".")
	switch parts[1] {
	case "set", "merge":
		return Key{parts[0], parts[1]}
	default:
		panic(fmt.Sprintf("unknown kind: %q", parts[1]))
	}
}
