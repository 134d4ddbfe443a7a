package names

import (
	"fmt"
	"os"
	"strings"
)

func TypeOf(value interface{}) string {
	return strings.Split(fmt.Sprintf("%T", value), ".")[1]
}

func Second() string {
	return strings.Split("a,b,c", ",")[1]
}

func Environment() map[string]string {
	found := map[string]string{}
	for _, one := range os.Environ() {
		pair := strings.SplitN(one, "=", 2)
		found[pair[0]] = pair[1]
	}
	return found
}
