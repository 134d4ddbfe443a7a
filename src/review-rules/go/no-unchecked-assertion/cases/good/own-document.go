package indexer

import (
	"encoding/json"
	"time"
)

func (b *Indexer) add(repo int64, file, content string) request {
	return b.client.Index(b.alias).ID(idOf(repo, file)).Doc(map[string]interface{}{
		"repo_id":    repo,
		"content":    content,
		"language":   languageOf(file),
		"updated_at": time.Now().Unix(),
	})
}

func convert(found *found) ([]*Result, error) {
	var hits []*Result
	for _, hit := range found.Hits {
		doc := make(map[string]interface{})
		if err := json.Unmarshal(hit.Source, &doc); err != nil {
			return nil, err
		}
		language := doc["language"].(string)
		hits = append(hits, &Result{
			Content:  doc["content"].(string),
			Updated:  int64(doc["updated_at"].(float64)),
			Language: language,
		})
	}
	return hits, nil
}
