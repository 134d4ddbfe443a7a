// path: hook/hook_test.go
package hook

import (
	"encoding/json"
	"testing"
)

func TestName(t *testing.T) {
	var event map[string]any
	if err := json.Unmarshal([]byte(`{"name":"a"}`), &event); err != nil {
		t.Fatal(err)
	}
	if event["name"].(string) != "a" {
		t.Error("another name")
	}
}
