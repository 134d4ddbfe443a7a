package process

import (
	"encoding/json"
	"fmt"
	"sync"
)

type Process struct {
	Pid    int32 `json:"pid"`
	parent int32
	mu     sync.RWMutex
}

func (p Process) String() string {
	s, _ := json.Marshal(p)
	return string(s)
}

func (p Process) GoString() string {
	return fmt.Sprintf("process %v", p)
}
