package trail

import (
	"fmt"
	"log"
)

func logAll(level string, args ...any) {
	fmt.Println(append([]any{level}, args...)...)
	log.Println("args:", args)
}

func warn(args ...any) {
	logAll("warn", args...)
	log.Println(len(args))
	store(args)
}

func list(args []any) {
	logAll("list", args)
	fmt.Println(args)
}

func store(args []any) {}

func each(args ...any) {
	for _, args := range args {
		fmt.Println(args)
	}
}
