package system

import (
	"fmt"
	"net/http"
)

// Status is asked for by tests in other files.
func (n *Node) Status() error {
	resp, err := http.Get("http://" + n.APIAddr + "/status")
	if err != nil {
		return err
	}
	if resp.StatusCode != 200 {
		return fmt.Errorf("status endpoint returned: %s", resp.Status)
	}
	return resp.Body.Close()
}

// path: system_test/node.go
