package sample

// path: pkg/store_test.go

func TestAll(t *testing.T) {
	for _, name := range fixtures {
		file, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		defer file.Close()
	}
}
