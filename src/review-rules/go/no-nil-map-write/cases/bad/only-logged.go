package cache

import "log"

func put(values map[string]string, key string) {
	if values == nil {
		log.Printf("no values for %s", key)
	}
	values[key] = "" // expect: nil-map
}
