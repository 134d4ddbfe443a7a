package words

import "log"

func put(values map[string]int, key string) {
	if values == nil {
		log.Panicf("no values for %s", key)
	}
	values[key] = 1
}
