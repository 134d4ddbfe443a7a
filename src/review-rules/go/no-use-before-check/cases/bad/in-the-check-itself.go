package sample

import "os"

func isFolder(path string) bool {
	if info, err := os.Stat(path); info.IsDir() && err == nil { // expect: use-before-err-check
		return true
	}
	return false
}
