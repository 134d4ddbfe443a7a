package sample

import "strings"

// A command may be shortened, and so may a known name be asked for by its beginning.
func isStatus(word string) bool {
	return len(word) > 2 && (strings.HasPrefix("status", word) || strings.HasPrefix("show-all", word))
}

func isKnown(word string) bool {
	return strings.Contains("read write exec", word)
}
