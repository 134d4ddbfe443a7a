package cache

import "net/url"

func query(key string) string {
	var values = url.Values{}
	values[key] = []string{"1"}
	return values.Encode()
}
