package texts

import "example.com/own/strings"

func all(text string) {
	strings.Replace(text)
}
