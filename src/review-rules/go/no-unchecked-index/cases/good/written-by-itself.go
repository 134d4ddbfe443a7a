package host

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"strings"
)

func names(all []string) (string, error) {
	var out bytes.Buffer
	for _, one := range all {
		fmt.Fprintf(&out, "%s=%d;", one, len(one))
	}
	cmd := exec.Command("true")
	cmd.Stdout = os.Stdout
	if err := cmd.Run(); err != nil {
		return "", err
	}
	return strings.Split(out.String(), ";")[1], nil
}
