package checks

import (
	"fmt"
	"strings"
)

func keyOf(stream, consumer string) string {
	return fmt.Sprintf("%s|%s", stream, consumer)
}

func Consumers(keys string) map[string]string {
	found := map[string]string{}
	for _, key := range strings.Split(keys, ",") {
		parts := strings.Split(key, "|")
		found[parts[0]] = parts[1]
	}
	return found
}

func option(name, value string) string {
	return name + "=" + value
}

func Values(options string) []string {
	var found []string
	for _, one := range strings.Split(options, ",") {
		found = append(found, strings.SplitN(one, "=", 2)[1])
	}
	return found
}

func Commands(lines string) []string {
	var found []string
	for _, line := range strings.Split(lines, "\n") {
		found = append(found, strings.Fields(line)[0])
	}
	return found
}
