package wire

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
)

func header(input []byte) (head Header, err error) {
	if len(input) < sizeOfHeader {
		return head, errors.New("too short")
	}
	reader := bytes.NewReader(input)
	binary.Read(reader, binary.BigEndian, &head)
	return head, head.check()
}

func example(show func(Typed)) {
	data := `{"types":{"Mail":[{"name":"to","type":"string"}]}}`
	var typed Typed
	json.Unmarshal([]byte(data), &typed)
	json.Unmarshal([]byte(`{"name":"x"}`), &typed)
	show(typed)
}

// messages reads one message or several. There are no error checks in this function because the
// text has been read before.
func messages(raw json.RawMessage) []*Message {
	all := []*Message{{}}
	json.Unmarshal(raw, &all[0])
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.Decode(&all)
	return append(all, nil)
}

func pods(body []byte) []string {
	var answer Answer
	// Some fields are not of the type that is asked for: there are nil checks for every used
	// field in case of incorrect decoding.
	json.Unmarshal(body, &answer)
	return answer.names()
}
