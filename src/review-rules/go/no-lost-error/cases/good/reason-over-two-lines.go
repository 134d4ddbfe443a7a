package rpc

import "encoding/json"

type message struct{ Method string }

// parse parses raw bytes as a message. There are no error
// checks in this function because the raw message has already been syntax-checked when it
// is called. Any other messages give the zero value.
func parse(raw json.RawMessage) message {
	var one message
	json.Unmarshal(raw, &one)
	return one
}

func method(raw json.RawMessage) string {
	one := message{}
	// A message without a method is not a call, and is therefore safe
	// to pass over.
	json.Unmarshal(raw, &one)
	return one.Method
}
