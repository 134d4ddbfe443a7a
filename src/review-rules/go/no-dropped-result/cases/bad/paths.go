package files

import (
	"path/filepath"
	"slices"
	"strconv"
)

func place(dir string, parts []string, n int) string {
	filepath.Join(dir, "cache") // expect: dropped-result
	slices.Delete(parts, 0, 1) // expect: dropped-result
	strconv.Itoa(n) // expect: dropped-result
	return dir
}
