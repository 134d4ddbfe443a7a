package clean

import (
	"encoding/json"
	"os"
)

func Tidy(path string, raw []byte, hint *Hint) {
	_ = os.Rename(path, path+".old")
	// best effort: the next start does it again
	os.Chmod(path, 0o600)
	json.Unmarshal(raw, hint) //nolint:errcheck
	os.MkdirAll(path, 0o700) // errors are ignored, writing there will tell
	defer os.Chmod(path, 0o400)
	go os.Rename(path, path+".bak")
}
