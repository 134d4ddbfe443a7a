package remote

import "regexp"

var scp = regexp.MustCompile(`^(?:(\w+)@)?([\w.]+):(.+)$`)

func IsScp(url string) bool {
	return scp.MatchString(url)
}

func Parts(url string) (user, host, path string) {
	found := scp.FindStringSubmatch(url)
	return found[1], found[2], found[3]
}
