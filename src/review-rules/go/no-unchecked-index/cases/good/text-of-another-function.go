package download

import (
	"errors"
	"strings"
)

func urls(name string) []string {
	return []string{"https://example.org/" + name, "https://example.net/" + name}
}

func Place(name string) (folder, file string, err error) {
	all := urls(name)
	if len(all) == 0 {
		return "", "", errors.New("no url")
	}
	last := all[len(all)-1]
	cut := strings.LastIndex(last, "/")
	return last[:cut], last[cut+1:], nil
}

func Title(name string, isLong bool) string {
	text := urls(name)[0]
	if isLong {
		text = name + "#" + text
	}
	return text[strings.Index(text, "#"):]
}
