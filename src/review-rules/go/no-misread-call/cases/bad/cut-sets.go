package names

import (
	"bytes"
	"strings"
)

const prefix = "refs/heads/"

func clean(host, file, branch string, raw []byte) []string {
	return []string{
		strings.TrimLeft(host, "https://"),       // expect: misread-call
		strings.TrimRight(file, ".json"),         // expect: misread-call
		strings.TrimRight(file, ".go"),           // expect: misread-call
		strings.TrimLeft(branch, prefix),         // expect: misread-call
		strings.Trim(branch, "release"),          // expect: misread-call
		strings.TrimLeft(branch, "refs/heads/"),  // expect: misread-call
		string(bytes.TrimLeft(raw, "VERSION_ID=")), // expect: misread-call
	}
}
