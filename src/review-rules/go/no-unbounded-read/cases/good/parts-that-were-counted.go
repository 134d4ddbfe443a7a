package jwt

import "strings"

func Check(token string) bool {
	switch strings.Count(token, ".") + 1 {
	case 2:
		return isUnsigned(token)
	case 3:
		return isSigned(token)
	}
	return false
}

func isUnsigned(token string) bool {
	parts := strings.Split(token, ".")
	if len(parts) != 2 {
		return false
	}
	return decodes(parts[0]) && decodes(parts[1])
}

func isSigned(token string) bool {
	parts := strings.Split(token, ".")
	if len(parts) != 3 {
		return false
	}
	return decodes(parts[0]) && decodes(parts[1]) && parts[2] != ""
}
