package media

import (
	"fmt"
	"os/exec"
)

type Encoder struct{ nice int }

func (e *Encoder) sh(line string) error {
	return exec.Command("/bin/sh", "-c", line).Run() // expect: command-injection
}

func (e *Encoder) Thumbnail(in, out string, second int) error {
	line := fmt.Sprintf("ffmpeg -y -ss %d -i %s -frames:v 1 %s", second, in, out)
	return e.sh(line)
}
