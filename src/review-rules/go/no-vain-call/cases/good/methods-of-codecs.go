package wire

import (
	"encoding/json"

	"google.golang.org/protobuf/proto"
)

type kind int

type failure struct {
	kind kind
	err  error
}

func (f *failure) Error() string { return "failed" }

func (f *failure) Is(kind kind) bool { return f.kind == kind }

func (f *failure) Unwrap() error { return f.err }

type codec struct{}

func (codec) MarshalJSON(v any) ([]byte, error) { return json.Marshal(v) }

func (codec) UnmarshalJSON(data []byte, v interface{}) error { return json.Unmarshal(data, v) }

func (codec) MarshalText(m proto.Message) (string, error) { return "", nil }
