package lines

import "strings"

func Values(lines []string) []string {
	var found []string
	for _, line := range lines {
		if strings.Contains(line, "=") {
			found = append(found, valueOf(line))
		}
	}
	return found
}

func valueOf(line string) string {
	return strings.SplitN(line, "=", 2)[1]
}
