package trail

import (
	"fmt"
	"log"
)

type trail struct{ out *log.Logger }

func (t *trail) Info(args ...any) {
	t.out.Println(args) // expect: printf-mismatch
}

func join(args ...interface{}) string {
	return fmt.Sprint(args) // expect: printf-mismatch
}

func logAll(level string, args ...any) {
	fmt.Println(append([]any{level}, args...)...)
}

func warn(args ...any) {
	logAll("warn", args) // expect: printf-mismatch
}
